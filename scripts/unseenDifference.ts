/**
 * Up to which difference two colours count as the same when pictures of stories are compared (pixelmatch's `threshold`,
 * whose usual 0.1 lets one blue pass for another). A step of one in each channel passes, and a step of two does not.
 */
export const unseenDifference = 0.0054;
