/** The standard deviations on either side of a mean within which 95 per cent of a normal distribution lie. */
export const DEVIATIONS_95 = 1.959964
