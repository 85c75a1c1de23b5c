import type { Page } from 'playwright-core'
import { possibleDay } from '#src/testing/asking.ts'

/** Fills in the steps of the form up to the last one, as ten cities do that want to see KULPS. */
export async function fillSteps(guest: Page): Promise<void> {
  const first = possibleDay()
  await guest.getByLabel('Your organisation').fill('Culture for Cities and Regions')
  await guest.getByLabel('Country').selectOption('Belgium')
  await guest.getByLabel('Your name').fill('Julie Exemple')
  await guest.getByLabel('Mail address').fill('julie@cities.example')
  await guest.getByRole('button', { name: 'Save and continue' }).click()
  await guest.getByLabel('Cultural education at school').check()
  await guest.getByLabel('Why do you want to come here?').fill('How every pupil gets a way into culture and sport.')
  await guest.getByRole('button', { name: 'Save and continue' }).click()
  await guest.getByLabel('Wish 1: first day').fill(first.toString())
  await guest.getByLabel('Wish 1: last day').fill(first.add({ days: 1 }).toString())
  await guest.getByLabel('How many are you?').fill('24')
  await guest.getByLabel('English', { exact: true }).check()
  await guest.getByRole('button', { name: 'Save and continue' }).click()
  await guest.getByLabel('What does somebody need to take part?').fill('One of us uses a wheelchair.')
  await guest.getByRole('button', { name: 'Save and continue' }).click()
}
