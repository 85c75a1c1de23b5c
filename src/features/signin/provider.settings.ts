import type { IdentityProviderSettings, OfficeDeps } from '#src/features/office/index.ts'
import { readSecret, readSetting } from '#src/features/settings/index.ts'

/** The identity provider, and who said so: what the environment says comes before what was set in the office. */
export interface KnownProvider extends IdentityProviderSettings {
  readonly saidBy: 'environment' | 'settings'
}

/** The city's own identity provider; undefined where it has none. */
export async function readProvider(
  deps: Pick<OfficeDeps, 'db' | 'vault' | 'oidc'>,
): Promise<KnownProvider | undefined> {
  if (deps.oidc) return { ...deps.oidc, saidBy: 'environment' }
  const { issuer, clientId, name } = await readSetting(deps.db, 'signOn')
  if (!issuer || !clientId) return undefined
  const clientSecret = await readSecret(deps.db, deps.vault, 'sign_on.client_secret')
  if (!clientSecret) return undefined
  return { issuer, clientId, clientSecret, name: name || (URL.parse(issuer)?.hostname ?? issuer), saidBy: 'settings' }
}
