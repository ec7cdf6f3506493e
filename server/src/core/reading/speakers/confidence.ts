/** From this confidence on an attribution is taken as certain; below it no rule may fire on it. */
export const CERTAIN = 0.62;
