// Stands in for compiled style sheets, which Node cannot load.
module.exports = {};
