const form = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;

/** Whether the text is an address of IPv4 in its usual form, without leading zeros. */
export function isIpv4(value: string): boolean {
  return form.test(value);
}
