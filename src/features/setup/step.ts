import type { Setting } from '#src/features/settings/index.ts'

/** The steps of the guide, in order. */
export const STEPS = ['languages', 'names', 'place', 'look', 'subjects', 'finish'] as const
export type Step = (typeof STEPS)[number]

/** What has been answered so far. */
export type Answers = Setting<'setup'>

/** The first step that is not answered yet. */
export function nextStep(answers: Answers): Step {
  if (answers.languages.length === 0) return 'languages'
  const required = answers.languages.filter((language) => language.required)
  if (!required.every(({ code }) => answers.names[code] && answers.titles[code])) return 'names'
  if (!answers.place) return 'place'
  if (!answers.look) return 'look'
  return answers.terms ? 'finish' : 'subjects'
}

/** The address of a step. */
export const pathOfStep = (step: Step) => `/office/setup/${step}`
