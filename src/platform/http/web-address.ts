/** An address of the web, else nothing: whatever a table says, no link of ours runs a script. */
export function webAddress(address: string | undefined): string | undefined {
  return address && /^https?:\/\//i.test(address) ? address : undefined
}
