import type { OfficeCatalogue } from '#src/features/staff/index.ts'

interface EditorTexts {
  readonly linkTitle: string
  readonly linkFind: string
  readonly linkHelp: string
  readonly editor: Readonly<
    Record<
      | 'toolbar'
      | 'bold'
      | 'italic'
      | 'h2'
      | 'h3'
      | 'bullets'
      | 'numbers'
      | 'quote'
      | 'link'
      | 'unlink'
      | 'table'
      | 'undo'
      | 'redo'
      | 'plain'
      | 'visual'
      | 'cannot'
      | 'address'
      | 'apply'
      | 'close'
      | 'none',
      string
    >
  >
}

/** The texts of the visual editor, and of links in it. */
export const editorTexts: OfficeCatalogue<EditorTexts> = {
  sv: {
    linkTitle: 'Länka till en annan post',
    linkFind: 'Sök post',
    linkHelp: 'Kopiera länken in i texten. Den leder rätt på varje språk.',
    editor: {
      toolbar: 'Formatera texten',
      bold: 'Fet',
      italic: 'Kursiv',
      h2: 'Mellanrubrik',
      h3: 'Underrubrik',
      bullets: 'Punktlista',
      numbers: 'Numrerad lista',
      quote: 'Citat',
      link: 'Länk',
      unlink: 'Ta bort länken',
      table: 'Tabell',
      undo: 'Ångra',
      redo: 'Gör om',
      plain: 'Visa Markdown',
      visual: 'Visa formaterat',
      cannot: 'Texten har något som den visuella redigeraren inte kan bevara. Skriv den som Markdown.',
      address: 'Adress eller post',
      apply: 'Länka',
      close: 'Stäng',
      none: 'Ingen post heter så.',
    },
  },
  fi: {
    linkTitle: 'Linkki toiseen kirjaukseen',
    linkFind: 'Hae kirjaus',
    linkHelp: 'Kopioi linkki tekstiin. Se johtaa oikeaan paikkaan joka kielellä.',
    editor: {
      toolbar: 'Muotoile tekstiä',
      bold: 'Lihavointi',
      italic: 'Kursiivi',
      h2: 'Väliotsikko',
      h3: 'Alaotsikko',
      bullets: 'Luettelo',
      numbers: 'Numeroitu luettelo',
      quote: 'Lainaus',
      link: 'Linkki',
      unlink: 'Poista linkki',
      table: 'Taulukko',
      undo: 'Kumoa',
      redo: 'Tee uudelleen',
      plain: 'Näytä Markdown',
      visual: 'Näytä muotoiltuna',
      cannot: 'Tekstissä on jotain, mitä visuaalinen muokkain ei osaa säilyttää. Kirjoita se Markdownina.',
      address: 'Osoite tai kirjaus',
      apply: 'Linkitä',
      close: 'Sulje',
      none: 'Minkään kirjauksen nimi ei täsmää.',
    },
  },
  en: {
    linkTitle: 'Link to another entry',
    linkFind: 'Find an entry',
    linkHelp: 'Copy the link into the text. It leads to the right place in each language.',
    editor: {
      toolbar: 'Format the text',
      bold: 'Bold',
      italic: 'Italic',
      h2: 'Heading',
      h3: 'Subheading',
      bullets: 'List',
      numbers: 'Numbered list',
      quote: 'Quote',
      link: 'Link',
      unlink: 'Remove the link',
      table: 'Table',
      undo: 'Undo',
      redo: 'Redo',
      plain: 'Show Markdown',
      visual: 'Show formatted',
      cannot: 'The text has something that the visual editor cannot keep. Write it as Markdown.',
      address: 'Address or entry',
      apply: 'Link',
      close: 'Close',
      none: 'No entry is called so.',
    },
  },
}
