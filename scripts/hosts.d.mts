/** Copies the style sheets of the host pages into a folder. */
export const copyHosts: (folder: string) => Promise<void>;
