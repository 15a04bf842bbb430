/** A part of the guide that a host may leave out. The warning, the question, the settings and the steps always stay. */
export type GuidePart = (typeof guideParts)[number];

/** All parts that a host may leave out. */
export const guideParts = ['program', 'profile', 'code', 'files', 'print'] as const;
