/** An address to compare by: the domain in small letters, the local part untouched. */
export function addressKey(address: string): string {
  const at = address.lastIndexOf("@");
  return at < 0 ? address : address.slice(0, at) + address.slice(at).toLowerCase();
}
