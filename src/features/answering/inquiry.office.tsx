import { Hono } from 'hono'
import {
  type Inquiry,
  type InquiryMeans,
  LONGEST,
  OUTCOMES_OF_STAFF,
  readInquiry,
  readInquiryFile,
} from '#src/features/inquiries/index.ts'
import {
  notThere,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  requireRight,
} from '#src/features/office/index.ts'
import { isId, rolesWith } from '#src/features/staff/index.ts'
import { findStoredFile, sendStoredFile } from '#src/platform/files/index.ts'
import { readForm, type TypedForm } from '#src/platform/http/form.ts'
import { cleanLine, cleanLines } from '#src/platform/text/clean-line.ts'
import { answeringTexts } from './answering.messages.ts'
import {
  answerInquiry,
  changeInquiry,
  closeInquiry,
  type Doing,
  type DoingResult,
  forwardInquiry,
  noteOn,
  reopenInquiry,
} from './doing.store.ts'
import { showInquiry } from './inquiry.show.tsx'
import { readAnswerers } from './list.reads.ts'

/** An id in an address: whatever else stands there is a page of its own. */
export const INQUIRY = ':id{[\\da-fA-F]{8}(?:-[\\da-fA-F]{4}){3}-[\\da-fA-F]{12}}'

/** One inquiry: what was said, and what is done with it. */
export function inquiryOffice(deps: OfficeDeps) {
  const { db } = deps
  const path = `/inquiries/${INQUIRY}`
  const office = new Hono<OfficeEnv>()
    .use(`${path}/*`, requireRight(deps, 'inquiries.answer'))
    .get(path, requireRight(deps, 'inquiries.answer'), async (c) => {
      const inquiry = await inquiryIn(c, deps)
      return inquiry ? showInquiry(c, deps, inquiry) : notThere(c)
    })
    .get(`${path}/files/:file`, async (c) => {
      const { id, file } = c.req.param()
      const found = isId(file) ? await readInquiryFile(db, { inquiryId: id, id: file }) : undefined
      const stored = found && (await findStoredFile(db, found.fileId))
      if (!found || !stored) return notThere(c)
      const answer = sendStoredFile(db, { ...stored, name: found.name })
      // Whatever a browser makes of it, it runs nothing and reaches nothing of ours.
      answer.headers.set('Content-Security-Policy', "sandbox; default-src 'none'")
      return answer
    })
  for (const [name, act] of Object.entries(ACTS))
    office.post(`${path}/${name}`, async (c) => {
      const form = await readForm(c)
      const check = new Check(c, form)
      const id = c.req.param('id')
      const doing = { id, version: Number(form.text('version')) || 0, staff: c.var.staff }
      const work = await act(deps, check, doing, c)
      const inquiry = await readInquiry(db, id)
      if (!inquiry) return notThere(c)
      const typed = Object.fromEntries(Object.entries(form.values).map(([key, [value = '']]) => [key, value]))
      if (!work) return showInquiry(c, deps, inquiry, { typed, errors: check.errors })
      const result = await work()
      if (result === 'changed_meanwhile') {
        const now = (await readInquiry(db, id)) ?? inquiry
        return showInquiry(c, deps, now, { typed, isConflict: true })
      }
      if (result !== 'done') return c.redirect(`/office/inquiries/${id}`, 303)
      return c.redirect(`/office/inquiries/${id}?done=${DONE[name as Act]}`, 303)
    })
  return office
}

type Act = 'answer' | 'note' | 'forward' | 'take' | 'change' | 'close' | 'reopen'
const DONE = {
  answer: 'answered',
  note: 'noted',
  forward: 'forwarded',
  take: 'changed',
  change: 'changed',
  close: 'closed',
  reopen: 'reopened',
} as const satisfies Record<Act, string>

type Work = () => Promise<DoingResult>

// Each reads its form and answers what is to be done; nothing when something is wrong.
const ACTS: Readonly<
  Record<Act, (means: InquiryMeans, check: Check, doing: Doing, c: OfficeContext) => Promise<Work | undefined>>
> = {
  async answer(means, check, doing, c) {
    const { site } = c.var
    const answer = {
      subject: check.line('subject', LONGEST.subject),
      body: check.lines('body', LONGEST.reply),
      closes: check.form.text('closes') === 'yes',
    }
    return check.isGood && site ? () => answerInquiry(means, doing, { ...answer, site }) : undefined
  },
  async note(means, check, doing) {
    const body = check.lines('note', LONGEST.reply)
    return check.isGood ? () => noteOn(means, doing, body) : undefined
  },
  async forward(means, check, doing) {
    const ownerId = check.form.text('owner') || undefined
    const answerers = await readAnswerers(means.db, rolesWith('inquiries.answer'))
    if (ownerId && !answerers.some(({ id }) => id === ownerId)) check.fail('owner', 'notThere')
    const words = cleanLines(check.form.text('words'), LONGEST.reply)
    return check.isGood ? () => forwardInquiry(means, doing, { ownerId, words }) : undefined
  },
  async take(means, _check, doing) {
    return () => forwardInquiry(means, doing, { ownerId: doing.staff.id, words: '' })
  },
  async change(means, check, doing) {
    const topicId = check.form.text('topic')
    if (!isId(topicId)) check.fail('topic', 'notThere')
    const dueOn = check.day('due')
    return check.isGood ? () => changeInquiry(means, doing, { topicId, dueOn }) : undefined
  },
  async close(means, check, doing) {
    const outcome = OUTCOMES_OF_STAFF.find((each) => each === check.form.text('outcome'))
    if (!outcome) check.fail('outcome', 'notThere')
    return outcome ? () => closeInquiry(means, doing, outcome) : undefined
  },
  async reopen(means, _check, doing, c) {
    const { site } = c.var
    return site ? () => reopenInquiry(means, doing, site) : undefined
  },
}

async function inquiryIn(c: OfficeContext, { db }: Pick<OfficeDeps, 'db'>): Promise<Inquiry | undefined> {
  return readInquiry(db, c.req.param('id') ?? '')
}

/** Reads the fields of a form, and notes what is wrong with them in words. */
class Check {
  readonly errors = new Map<string, string>()
  readonly form: TypedForm
  readonly #texts

  constructor(c: OfficeContext, form: TypedForm) {
    this.form = form
    this.#texts = answeringTexts[c.var.lang]
  }

  get isGood(): boolean {
    return this.errors.size === 0
  }

  fail(name: string, why: 'missing' | 'notThere' | 'noDate'): void {
    this.errors.set(name, this.#texts[why])
  }

  line(name: string, most: number): string {
    return this.#within(name, most, cleanLine(this.form.text(name), most * 2))
  }

  lines(name: string, most: number): string {
    return this.#within(name, most, cleanLines(this.form.text(name), most * 2))
  }

  day(name: string): Temporal.PlainDate | undefined {
    const text = this.form.text(name)
    if (text === '') return undefined
    try {
      return Temporal.PlainDate.from(text, { overflow: 'reject' })
    } catch {
      this.fail(name, 'noDate')
      return undefined
    }
  }

  #within(name: string, most: number, text: string): string {
    if (text === '') this.fail(name, 'missing')
    if (text.length > most) this.errors.set(name, this.#texts.tooLong(most))
    return text
  }
}
