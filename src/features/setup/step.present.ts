import type { setupTexts } from './setup.messages.ts'
import type { StepItem } from './setup.view.tsx'
import { type Answers, nextStep, pathOfStep, STEPS, type Step } from './step.ts'

type Texts = (typeof setupTexts)['en']

/** The steps of the guide, each with whether it is answered. */
export function presentSteps(texts: Texts, answers: Answers, current: Step): StepItem[] {
  const reached = STEPS.indexOf(nextStep(answers))
  return STEPS.map((step, index) => ({
    label: texts.steps[step],
    href: pathOfStep(step),
    isCurrent: step === current,
    note: index < reached ? texts.answered : undefined,
  }))
}
