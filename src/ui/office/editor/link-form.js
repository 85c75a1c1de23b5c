/** The row in which an address is written, or an entry is found, for the words that are selected. */
export class LinkForm {
  constructor(editor, words) {
    this.editor = editor
    this.element = document.createElement('div')
    this.element.className = 'link-form'
    this.element.hidden = true
    this.input = Object.assign(document.createElement('input'), { className: 'ds-input', autocomplete: 'off' })
    this.input.setAttribute('aria-label', words.address)
    this.input.placeholder = words.address
    this.list = document.createElement('ul')
    this.list.className = 'found'
    this.words = words
    const button = (label, act) => {
      const made = Object.assign(document.createElement('button'), { type: 'button', textContent: label })
      made.className = 'ds-button'
      made.dataset.variant = 'secondary'
      made.addEventListener('click', act)
      return made
    }
    this.element.append(
      this.input,
      button(words.apply, () => this.apply(this.input.value)),
      button(words.unlink, () => this.apply('')),
      button(words.close, () => this.close()),
      this.list,
    )
    this.input.addEventListener('input', () => this.find())
    this.element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.close()
      if (event.key === 'Enter' && event.target === this.input) {
        // The row stands inside the form of the text: Enter is not meant for that.
        event.preventDefault()
        this.apply(this.input.value)
      }
    })
  }

  open() {
    this.element.hidden = false
    this.input.value = this.editor.getAttributes('link').href ?? ''
    this.list.replaceChildren()
    this.input.focus()
  }

  close() {
    this.element.hidden = true
    this.editor.commands.focus()
  }

  apply(written) {
    const href = /^[\w.-]+\.[a-z]{2,}(\/|$)/i.test(written) ? `https://${written}` : written.trim()
    const chain = this.editor.chain().focus().extendMarkRange('link')
    if (href === '') chain.unsetLink().run()
    else if (this.editor.state.selection.empty && !this.editor.isActive('link')) {
      chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).run()
    } else chain.setLink({ href }).run()
    this.element.hidden = true
  }

  async find() {
    const words = this.input.value.trim()
    if (words.length < 2 || /^[a-z]+:/.test(words)) return this.list.replaceChildren()
    const answer = await fetch(`/office/entries/find?q=${encodeURIComponent(words)}`, {
      headers: { Accept: 'application/json' },
    }).catch(() => undefined)
    // Somebody typed on meanwhile: the later answer counts.
    if (!answer?.ok || answer.redirected || words !== this.input.value.trim()) return undefined
    const { found } = await answer.json()
    return this.list.replaceChildren(
      ...found.map(({ title, kind, link }) => {
        const item = document.createElement('li')
        const button = Object.assign(document.createElement('button'), { type: 'button', className: 'link-button' })
        button.textContent = `${title} (${kind})`
        button.addEventListener('click', () => {
          if (this.editor.state.selection.empty && !this.editor.isActive('link')) {
            const mark = { type: 'link', attrs: { href: link } }
            this.editor
              .chain()
              .focus()
              .insertContent({ type: 'text', text: title, marks: [mark] })
              .run()
            this.element.hidden = true
          } else this.apply(link)
        })
        item.append(button)
        return item
      }),
    )
  }
}
