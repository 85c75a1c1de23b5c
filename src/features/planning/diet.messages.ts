import type { Diet } from '#src/features/delegation/index.ts'
import type { OfficeCatalogue } from '#src/features/staff/index.ts'

/** What a kitchen is asked for. */
export const dietTexts: OfficeCatalogue<Readonly<Record<Diet, string>>> = {
  sv: {
    vegetarian: 'vegetariskt',
    vegan: 'veganskt',
    halal: 'halal',
    kosher: 'kosher',
    no_pork: 'utan griskött',
    no_fish: 'utan fisk och skaldjur',
    gluten_free: 'glutenfritt',
    lactose_free: 'laktosfritt',
    no_nuts: 'utan nötter',
  },
  fi: {
    vegetarian: 'kasvisruoka',
    vegan: 'vegaaniruoka',
    halal: 'halal',
    kosher: 'kosher',
    no_pork: 'ei sianlihaa',
    no_fish: 'ei kalaa eikä äyriäisiä',
    gluten_free: 'gluteeniton',
    lactose_free: 'laktoositon',
    no_nuts: 'ei pähkinöitä',
  },
  en: {
    vegetarian: 'vegetarian',
    vegan: 'vegan',
    halal: 'halal',
    kosher: 'kosher',
    no_pork: 'no pork',
    no_fish: 'no fish or shellfish',
    gluten_free: 'gluten-free',
    lactose_free: 'lactose-free',
    no_nuts: 'no nuts',
  },
}
