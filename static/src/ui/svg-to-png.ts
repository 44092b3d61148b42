/** No side of a picture may be longer in px: Safari draws nothing beyond it. */
const LONGEST = 8192;

/**
 * A document of SVG as a picture of points, drawn by the browser itself: nothing leaves it.
 *
 * @param wanted points for each px, less where a side would be too long
 */
export const svgToPng = async (
  { svg, width, height }: { readonly svg: string; readonly width: number; readonly height: number },
  wanted = 2,
): Promise<Blob> => {
  const scale = Math.min(wanted, LONGEST / width, LONGEST / height);
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('This browser gives no canvas to draw on.');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((png) => {
        if (png === null) reject(new Error('This browser made no picture of the canvas.'));
        else resolve(png);
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
};
