import { Labels, Text } from './field.view.tsx'
import { formTexts } from './form.messages.ts'
import type { FormView } from './form-view.ts'

/** The fields of a source. */
export function SourceFields({ view }: { view: FormView }) {
  return (
    <>
      <Labels view={view} name="names" />
      <Text view={view} name="url" type="url" />
      <Text view={view} name="saidOn" hint={formTexts[view.lang].saidOnHint} size="short" />
    </>
  )
}
