import {
  type LookWish,
  labelValues,
  lookGroups,
  lookValues,
  nameGroups,
  type PageContent,
  placeGroups,
  readLook,
  readPlace,
  type SettingsPage,
  settingsPage,
} from '#src/features/cityoffice/index.ts'
import type { OfficeContext, OfficeDeps } from '#src/features/office/index.ts'
import { actorOf } from '#src/features/staff/index.ts'
import { isLang, LANGS, nameOfLang } from '#src/platform/i18n/languages.ts'
import { DEFAULT_TERMS } from './defaults.ts'
import { setupTexts } from './setup.messages.ts'
import { keepAnswer, keepLook, readAnswers } from './setup.store.ts'
import { StepList } from './setup.view.tsx'
import { START_TEXTS } from './site.pages.ts'
import { presentSteps } from './step.present.ts'
import type { Answers, Step } from './step.ts'

type StepPage<Value> = Pick<SettingsPage<Answers, Value>, 'values' | 'parse' | 'save'> & {
  readonly groups: (c: OfficeContext, answers: Answers) => PageContent['groups']
}

/** A step of the guide: a form of the settings that nobody but the guide sees the answers of yet. */
function guideStep<Value>(deps: OfficeDeps, step: Exclude<Step, 'finish'>, page: StepPage<Value>) {
  const { groups, ...rest } = page
  return settingsPage<Answers, Value>(deps, {
    ...rest,
    isGuide: true,
    path: `/setup/${step}`,
    read: () => readAnswers(deps.db),
    present(c, answers) {
      const texts = setupTexts[c.var.lang]
      const steps = presentSteps(texts, answers, step)
      return {
        title: texts.steps[step],
        lead: [texts.leads[step]],
        back: { label: texts.guide, href: '/office/setup' },
        before: <StepList label={texts.stepLabel} steps={steps} />,
        groups: groups(c, answers),
        submit: texts.next,
      }
    },
    done: (c) => ({ saved: setupTexts[c.var.lang].kept, unchanged: setupTexts[c.var.lang].kept }),
    next: () => '/office/setup',
  })
}

export function languagesStep(deps: OfficeDeps) {
  const choices = LANGS.map((lang) => ({ value: lang, label: nameOfLang(lang) }))
  return guideStep<Partial<Answers>>(deps, 'languages', {
    groups(c) {
      const texts = setupTexts[c.var.lang]
      return [
        {
          fields: [
            { name: 'main', label: texts.main, hint: texts.mainHint, type: 'select', choices },
            { name: 'langs', label: texts.langs, hint: texts.langsHint, type: 'ticks', choices },
            { name: 'required', label: texts.required, hint: texts.requiredHint, type: 'ticks', choices },
          ],
        },
      ]
    },
    values: ({ languages }) => ({
      main: [languages[0]?.code ?? 'sv'],
      langs: languages.map(({ code }) => code),
      required: languages.filter(({ required }) => required).map(({ code }) => code),
    }),
    parse(check, c) {
      const main = check.oneOf('main', LANGS)
      const others = LANGS.filter((lang) => lang !== main && check.form.all('langs').includes(lang))
      const required = check.form.all('required').filter(isLang)
      const languages = [...(main ? [main] : []), ...others].map((code) => ({
        code,
        required: required.includes(code),
      }))
      if (
        !languages.some((language) => language.required) ||
        !required.every((code) => languages.some((one) => one.code === code))
      ) {
        check.fail('required', setupTexts[c.var.lang].requiredMissing)
      }
      return { languages }
    },
    save: (c, { version, value }) => keepAnswer(deps.db, { version, value, by: actorOf(c.var.staff) }),
  })
}

export function namesStep(deps: OfficeDeps) {
  const langsOf = ({ languages }: Answers) => languages.map(({ code }) => code)
  const requiredOf = ({ languages }: Answers) => languages.filter(({ required }) => required).map(({ code }) => code)
  return guideStep<Partial<Answers>>(deps, 'names', {
    groups: (c, answers) => nameGroups(c.var.lang, langsOf(answers), requiredOf(answers)),
    // What most cities call it is offered, in every language that the site will have.
    values: (answers) => ({
      ...labelValues('names', answers.names),
      ...Object.fromEntries(langsOf(answers).map((lang) => [`titles_${lang}`, [START_TEXTS[lang].title]])),
      ...labelValues('titles', answers.titles),
    }),
    parse(check, _, answers) {
      const wish = { most: 80, needed: requiredOf(answers) }
      const langs = langsOf(answers)
      return { names: check.labels('names', langs, wish), titles: check.labels('titles', langs, wish) }
    },
    save: (c, { version, value }) => keepAnswer(deps.db, { version, value, by: actorOf(c.var.staff) }),
  })
}

export function placeStep(deps: OfficeDeps) {
  return guideStep<Partial<Answers>>(deps, 'place', {
    groups: (c) => placeGroups(c.var.lang),
    values: ({ place }) => ({
      country: [place?.country ?? ''],
      time_zone: [place?.timeZone ?? ''],
      latitude: [place ? String(place.latitude) : ''],
      longitude: [place ? String(place.longitude) : ''],
      contact: [place?.contact ?? ''],
      website: [place?.website ?? ''],
    }),
    parse(check, c) {
      const { website, ...place } = readPlace(check, c.var.lang)
      return { place: { ...place, ...(website !== '' && { website }) } }
    },
    save: (c, { version, value }) => keepAnswer(deps.db, { version, value, by: actorOf(c.var.staff) }),
  })
}

export function lookStep(deps: OfficeDeps) {
  return guideStep<LookWish>(deps, 'look', {
    groups: (c, { look }) => lookGroups(c.var.lang, look?.mark !== undefined),
    values: ({ look }) => lookValues(look ?? {}),
    parse: (check, c) => readLook(check, c.var.lang),
    save: (c, { version, value }) => keepLook(deps.db, { version, value, by: actorOf(c.var.staff) }),
  })
}

export function subjectsStep(deps: OfficeDeps) {
  const keysIn = (list: readonly string[], vocabulary: 'audience' | 'theme') =>
    DEFAULT_TERMS[vocabulary].map(({ key }) => key).filter((key) => list.includes(key))
  return guideStep<Partial<Answers>>(deps, 'subjects', {
    groups(c) {
      const { lang } = c.var
      const texts = setupTexts[lang]
      const choices = (vocabulary: 'audience' | 'theme') =>
        DEFAULT_TERMS[vocabulary].map(({ key, names, leads }) => ({
          value: key,
          label: names[lang],
          hint: leads[lang],
        }))
      return [
        {
          fields: [
            {
              name: 'audiences',
              label: texts.audiences,
              hint: texts.audiencesHint,
              type: 'ticks',
              choices: choices('audience'),
            },
            { name: 'themes', label: texts.themes, hint: texts.themesHint, type: 'ticks', choices: choices('theme') },
          ],
        },
      ]
    },
    // Everything is offered: who wants less takes away.
    values: ({ terms }) => ({
      audiences: terms?.audiences ?? DEFAULT_TERMS.audience.map(({ key }) => key),
      themes: terms?.themes ?? DEFAULT_TERMS.theme.map(({ key }) => key),
    }),
    parse: ({ form }) => ({
      terms: { audiences: keysIn(form.all('audiences'), 'audience'), themes: keysIn(form.all('themes'), 'theme') },
    }),
    save: (c, { version, value }) => keepAnswer(deps.db, { version, value, by: actorOf(c.var.staff) }),
  })
}
