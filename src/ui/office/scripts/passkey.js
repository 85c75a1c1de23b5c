// Signs in with a passkey, or makes one, where the browser knows passkeys. Without this script the forms stay hidden, and
// everything else works.

const bytesOf = (text) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0))
const textOf = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

const withBytes = (list = []) => list.map((each) => ({ ...each, id: bytesOf(each.id) }))

async function askBrowser(does, options) {
  const publicKey = { ...options, challenge: bytesOf(options.challenge) }
  if (does === 'get') return navigator.credentials.get({ publicKey: { ...publicKey, allowCredentials: [] } })
  const user = { ...options.user, id: bytesOf(options.user.id) }
  return navigator.credentials.create({
    publicKey: { ...publicKey, user, excludeCredentials: withBytes(options.excludeCredentials) },
  })
}

function writeAnswer({ id, rawId, type, response, authenticatorAttachment }, results) {
  const fields = ['clientDataJSON', 'attestationObject', 'authenticatorData', 'signature', 'userHandle']
  const written = fields.filter((name) => response[name]).map((name) => [name, textOf(response[name])])
  const transports = response.getTransports ? { transports: response.getTransports() } : {}
  return JSON.stringify({
    id,
    rawId: textOf(rawId),
    type,
    authenticatorAttachment,
    clientExtensionResults: results,
    response: { ...Object.fromEntries(written), ...transports },
  })
}

for (const form of document.querySelectorAll('form[data-passkey]')) {
  if (!window.PublicKeyCredential) continue
  form.hidden = false
  for (const remark of form.parentElement.querySelectorAll('[data-needs-script]')) remark.hidden = true
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    const failed = form.querySelector('[data-failed]')
    failed.hidden = true
    try {
      const credential = await askBrowser(form.dataset.does, JSON.parse(form.dataset.passkey))
      form.elements.namedItem('answer').value = writeAnswer(credential, credential.getClientExtensionResults())
      form.submit()
    } catch {
      // Cancelled, timed out, or no passkey for this site: the browser has said which.
      failed.hidden = false
    }
  })
}
