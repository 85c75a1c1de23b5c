import { Editor } from '@tiptap/core'
import { EXTENSIONS } from './extensions.js'
import { LinkForm } from './link-form.js'
import { canKeep, parse, rememberSource, serialize } from './markdown.js'
import { makeToolbar } from './toolbar.js'

/**
 * Makes a visual editor of a field of Markdown. The field stays what is sent: the editor writes into it. Whoever likes
 * Markdown better switches back, and a text that the editor could not keep never leaves the field.
 */
class MarkdownEditor extends HTMLElement {
  connectedCallback() {
    this.area = this.querySelector('textarea')
    if (!this.area || this.editor || this.area.matches(':disabled')) return
    this.words = JSON.parse(this.dataset.words)
    this.note = Object.assign(document.createElement('p'), { className: 'field-hint' })
    this.note.setAttribute('role', 'status')
    this.switch = Object.assign(document.createElement('button'), { type: 'button', className: 'link-button' })
    this.switch.addEventListener('click', () => (this.editor ? this.showPlain() : this.showVisual()))
    this.append(this.switch, this.note)
    document.addEventListener('pick-link', (event) => this.insertLink(event.detail))
    // Somebody clicks the label of the field that is hidden.
    this.closest('.field')
      ?.querySelector('label')
      ?.addEventListener('click', () => this.editor?.commands.focus())
    this.showVisual()
  }

  showVisual() {
    const markdown = this.area.value
    if (!canKeep(markdown)) {
      this.note.textContent = this.words.cannot
      this.switch.hidden = true
      this.area.addEventListener('change', () => this.offerAgain(), { once: true })
      return
    }
    this.note.textContent = ''
    const content = parse(markdown)
    const label = this.closest('.field')?.querySelector('label')
    if (label) label.id ||= `${this.area.id}-label`
    const box = Object.assign(document.createElement('div'), { className: 'ds-input visual' })
    this.area.before(box)
    this.area.hidden = true
    let source
    this.editor = new Editor({
      element: box,
      extensions: EXTENSIONS,
      content,
      // A style of its own would be refused by the content policy; ours is in the stylesheet.
      injectCSS: false,
      editorProps: {
        attributes: {
          class: 'prose',
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-labelledby': label?.id ?? '',
          'aria-describedby': this.area.getAttribute('aria-describedby') ?? '',
          lang: this.area.lang,
          dir: this.area.dir || 'auto',
        },
      },
      onUpdate: ({ editor }) => {
        this.area.value = serialize(editor.getJSON(), source)
        this.area.dispatchEvent(new Event('input', { bubbles: true }))
      },
    })
    source = rememberSource(markdown, this.editor.getJSON())
    this.box = box
    this.links = new LinkForm(this.editor, this.words)
    this.toolbar = makeToolbar(this.editor, this.words, this.links)
    box.before(this.toolbar, this.links.element)
    this.switch.textContent = this.words.plain
    this.switch.hidden = false
  }

  showPlain() {
    this.editor.destroy()
    this.editor = undefined
    this.toolbar.remove()
    this.links.element.remove()
    this.box.remove()
    this.area.hidden = false
    this.area.focus()
    this.switch.textContent = this.words.visual
  }

  offerAgain() {
    this.switch.textContent = this.words.visual
    this.switch.hidden = false
  }

  insertLink({ title, link }) {
    if (this.editor) {
      const { empty } = this.editor.state.selection
      const mark = { type: 'link', attrs: { href: link } }
      if (empty)
        this.editor
          .chain()
          .focus()
          .insertContent({ type: 'text', text: title, marks: [mark] })
          .run()
      else this.editor.chain().focus().setLink({ href: link }).run()
      return
    }
    const { selectionStart, selectionEnd, value } = this.area
    const words = value.slice(selectionStart, selectionEnd) || title
    this.area.setRangeText(`[${words}](${link})`, selectionStart, selectionEnd, 'end')
    this.area.dispatchEvent(new Event('input', { bubbles: true }))
    this.area.focus()
  }
}

customElements.define('markdown-editor', MarkdownEditor)
