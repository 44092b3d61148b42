/** Within an objective: a line "Product areas" names those that it touches. */
export const isAreasLabel = (label: string): boolean => /^product ?areas?$/i.test(label.trim());
