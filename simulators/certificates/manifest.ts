export const manifestFile = 'manifest.json';

const madeBy = 'koeajo certs';

/** `about`: a sentence for every file of the folder. */
export const toManifest = (about: Readonly<Record<string, string>>): string => {
  const warning = 'Throw-away certificates for test drives on this machine. Install none of them anywhere.';
  return `${JSON.stringify({ madeBy, about: warning, files: about }, null, 2)}\n`;
};

/** The names of the files that a manifest of ours speaks of, itself included; `undefined` for anything else. */
export const filesOfManifest = (text: string): readonly string[] | undefined => {
  try {
    const manifest = JSON.parse(text);
    return manifest.madeBy === madeBy ? [manifestFile, ...Object.keys(manifest.files)] : undefined;
  } catch {
    return undefined;
  }
};
