/** Asked after each step of long work: whether the rest is to wait for the next piece. */
export type IsOver = () => boolean;

export const never: IsOver = () => false;
