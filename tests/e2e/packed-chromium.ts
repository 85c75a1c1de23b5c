import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** How to start a Chromium. */
export interface ChromiumProgram {
  readonly executablePath: string
  readonly env: Record<string, string>
}

const MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url))

/**
 * The Chromium of the npm package, with libraries and fonts that a bare machine lacks. It is unpacked once beside the
 * package and not where the package itself would, in the temporary folder: what lies there may be half unpacked by
 * another test, of an older package, or planted by another user of the machine.
 */
export async function unpackChromium(): Promise<ChromiumProgram> {
  const folder = join(MODULES, '.cache', 'chromium')
  if (!existsSync(folder)) await unpack(folder)
  const fonts = join(folder, 'proxeny-fonts.conf')
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...(process.env as Record<string, string>),
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: fonts,
    },
  }
}

async function unpack(folder: string): Promise<void> {
  mkdirSync(dirname(folder), { recursive: true })
  const unfinished = mkdtempSync(`${folder}.new-`)
  const { inflate } = await import('@sparticuz/chromium')
  const packed = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..', 'bin')
  const { TMPDIR } = process.env
  // The package asks for the temporary folder whenever it unpacks something.
  process.env.TMPDIR = unfinished
  try {
    for (const file of ['chromium.br', 'al2023.tar.br', 'fonts.tar.br']) await inflate(join(packed, file))
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = TMPDIR
  }
  writeFileSync(
    join(unfinished, 'proxeny-fonts.conf'),
    `<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>\n`,
  )
  try {
    renameSync(unfinished, folder)
  } catch (error) {
    // Another test was faster: its copy is as good.
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
}
