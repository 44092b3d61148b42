import getThemeStyles from '@atlaskit/tokens/get-theme-styles';

/** The tokens of the Atlassian Design System, light and dark together: attributes of the page choose. */
export async function readThemeCss(): Promise<string> {
  // Atlassian's feature gates are asked and, being nowhere near, complain once; their defaults are what we want.
  const warn = console.warn;
  console.warn = () => undefined;
  const themes = await getThemeStyles({
    colorMode: 'auto',
    light: 'light',
    dark: 'dark',
    spacing: 'spacing',
    shape: 'shape',
    typography: 'typography',
    motion: 'motion',
  }).finally(() => {
    console.warn = warn;
  });
  return themes.map(({ css }) => css).join('\n');
}
