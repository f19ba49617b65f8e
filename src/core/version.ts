/** The version of this library; equal to that of package.json. */
export const version = '0.1.0';
