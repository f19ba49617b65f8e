/** CSS of properties by their names. */
type Values = Readonly<Record<string, string>>;

/** The style sheet of a theme: its properties by name, those of colours in light and in dark. */
export function sheet(theme: { both?: Values; light?: Values; dark?: Values }): string;

/** For the configuration of Style Dictionary. */
export const hooks: { transforms: object; formats: object };

/** The platform, for the configuration of Style Dictionary. */
export const css: { transforms: string[]; files: { destination: string; format: string }[] };
