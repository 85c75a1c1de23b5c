import type { ReaderContext } from '#src/features/reading/index.ts'
import { clientAddress, networkOf } from '#src/platform/http/client-address.ts'

/** Where somebody comes from, as floods are counted. */
export const networkIn = (c: ReaderContext, { proxies }: { readonly proxies: number }) =>
  networkOf(clientAddress(c, proxies))
