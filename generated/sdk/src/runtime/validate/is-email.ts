/** Whether the text has the form of a mail address. Only its receiver knows whether it works. */
export function isEmail(value: string): boolean {
  return /^[^\s@"<>()]+@[^\s@.]+(?:\.[^\s@.]+)*$/.test(value) && !/^\.|\.\.|\.@/.test(value);
}
