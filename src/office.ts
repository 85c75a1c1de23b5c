import { Hono } from 'hono'
import { accountOffice } from './features/account/index.ts'
import { answeringOffice } from './features/answering/index.ts'
import { auditOffice } from './features/auditing/index.ts'
import { settingsOffice } from './features/cityoffice/index.ts'
import { companyOffice, companySettingsOffice } from './features/companyoffice/index.ts'
import { delegationOffice } from './features/delegation/index.ts'
import { doubtingOffice } from './features/doubting/index.ts'
import { editingOffice, previewRoutes } from './features/editing/index.ts'
import { exportingOffice } from './features/exporting/index.ts'
import { figuresOffice } from './features/figures/index.ts'
import { followersOffice, followingSettings } from './features/followoffice/index.ts'
import { helpOffice } from './features/help/index.ts'
import { hostingOffice } from './features/hosting/index.ts'
import { importingOffice } from './features/importing/index.ts'
import { linkOffice } from './features/linkoffice/index.ts'
import { mediaOffice } from './features/mediaoffice/index.ts'
import { newsletterOffice } from './features/newsletteroffice/index.ts'
import {
  keptForms,
  knowStaff,
  notice,
  notThere,
  type OfficeDeps,
  type OfficeEnv,
  officeTexts,
  refuseForgedForms,
  requireStaff,
  UPLOAD,
} from './features/office/index.ts'
import { operatingOffice } from './features/operating/index.ts'
import { outboxOffice } from './features/outbox/index.ts'
import { outcomesOffice } from './features/outcomes/index.ts'
import { participantOffice } from './features/participantoffice/index.ts'
import { planningOffice } from './features/planning/index.ts'
import { privacyOffice } from './features/privacy/index.ts'
import { answerFailure, answerNotFound, type Deps, knowReader, type ReaderEnv } from './features/reading/index.ts'
import { receivingOffice } from './features/receiving/index.ts'
import { registeringOffice } from './features/registering/index.ts'
import { setupOffice } from './features/setup/index.ts'
import { signInOffice } from './features/signin/index.ts'
import { staffingOffice } from './features/staffing/index.ts'
import { reminderSettingsOffice, todayOffice } from './features/today/index.ts'
import { translatingOffice } from './features/translating/index.ts'
import { workingOffice } from './features/working/index.ts'
import { limitForms } from './platform/http/form.ts'
import { loadOfficeAssets, type OfficeAssets } from './ui/office/assets.ts'

const personalRooms = async () => (await import('./personal-rooms.ts')).PERSONAL_ROOMS
const FOR_EVER = 'public, max-age=31536000, immutable'

/** Puts together what staff work with, and the previews that they share. It is loaded when somebody first asks for it. */
export function createStaffSide(deps: Omit<OfficeDeps, 'officeAssets'> & Deps) {
  return new Hono<ReaderEnv>()
    .route('/office', createOffice(deps))
    .use('/preview/*', knowReader(deps))
    .route('/', previewRoutes(deps))
    .notFound(answerNotFound(deps))
    .onError(answerFailure(deps))
}

// The look of the office is built when somebody first comes in.
function createOffice(rest: Omit<OfficeDeps, 'officeAssets'>) {
  let assets: Promise<OfficeAssets> | undefined
  const officeAssets = () => {
    assets ??= loadOfficeAssets(rest.assets)
    return assets
  }
  const deps: OfficeDeps = { ...rest, officeAssets }
  return new Hono<OfficeEnv>()
    .get('/assets/:file', async (c) => {
      const { stylesheet, scripts, editor } = await officeAssets()
      if (c.req.path === editor.path) {
        // Every browser that the editor runs in understands Brotli.
        const headers = { 'Content-Type': editor.type, 'Content-Encoding': 'br', 'Cache-Control': FOR_EVER }
        return c.body((await editor.compressed()) as Uint8Array<ArrayBuffer>, 200, headers)
      }
      const asset = [stylesheet, ...scripts].find(({ path }) => path === c.req.path)
      if (!asset) return c.text('', 404)
      return c.body(asset.bytes as Uint8Array<ArrayBuffer>, 200, {
        'Content-Type': asset.type,
        'Cache-Control': FOR_EVER,
      })
    })
    .use(knowStaff(deps))
    .use(
      limitForms(
        (c) => {
          const texts = officeTexts[c.var.lang as keyof typeof officeTexts]
          return notice(c, 413, texts.wrongTitle, [texts.tooLarge])
        },
        (c) => c.req.path === UPLOAD,
      ),
    )
    .use(refuseForgedForms(deps))
    .route('/', signInOffice(deps))
    .route('/', helpOffice())
    .use(requireStaff(deps))
    .route('/', keptForms(deps))
    .route('/', todayOffice(deps))
    .route('/', reminderSettingsOffice(deps))
    .route('/', followingSettings(deps))
    .route('/', followersOffice(deps))
    .route('/', registeringOffice(deps))
    .route('/', planningOffice(deps))
    .route('/', hostingOffice(deps))
    .route('/', outcomesOffice(deps))
    .route('/', privacyOffice({ ...deps, rooms: personalRooms }))
    .route('/', delegationOffice(deps))
    .route('/', receivingOffice(deps))
    .route('/', answeringOffice(deps))
    .route('/', companyOffice(deps))
    .route('/', companySettingsOffice(deps))
    .route('/', participantOffice(deps))
    .route('/', accountOffice(deps))
    .route('/', translatingOffice(deps))
    .route('/', editingOffice(deps))
    .route('/', mediaOffice(deps))
    .route('/', newsletterOffice(deps))
    .route('/', linkOffice(deps))
    .route('/', figuresOffice(deps))
    .route('/', auditOffice(deps))
    .route('/', staffingOffice(deps))
    .route('/', outboxOffice(deps))
    .route('/', workingOffice(deps))
    .route('/', importingOffice(deps))
    .route('/', doubtingOffice(deps))
    .route('/', exportingOffice(deps))
    .route('/', operatingOffice({ ...deps, rooms: personalRooms }))
    .route('/', setupOffice(deps))
    .route('/', settingsOffice(deps))
    .all('*', notThere)
}
