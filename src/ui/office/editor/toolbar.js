/** The buttons of the editor, one stop of the Tab key with arrows inside (WAI-ARIA toolbar pattern). */
export function makeToolbar(editor, words, links) {
  const bar = document.createElement('div')
  bar.className = 'toolbar'
  bar.setAttribute('role', 'toolbar')
  bar.setAttribute('aria-label', words.toolbar)
  const chain = () => editor.chain().focus()
  const tools = [
    ['bold', () => chain().toggleBold().run(), () => editor.isActive('bold')],
    ['italic', () => chain().toggleItalic().run(), () => editor.isActive('italic')],
    ['h2', () => chain().toggleHeading({ level: 2 }).run(), () => editor.isActive('heading', { level: 2 })],
    ['h3', () => chain().toggleHeading({ level: 3 }).run(), () => editor.isActive('heading', { level: 3 })],
    ['bullets', () => chain().toggleBulletList().run(), () => editor.isActive('bulletList')],
    ['numbers', () => chain().toggleOrderedList().run(), () => editor.isActive('orderedList')],
    ['quote', () => chain().toggleBlockquote().run(), () => editor.isActive('blockquote')],
    ['link', () => links.open(), () => editor.isActive('link')],
    ['table', () => chain().insertTable({ rows: 3, cols: 2, withHeaderRow: true }).run(), undefined],
    ['undo', () => chain().undo().run(), undefined],
    ['redo', () => chain().redo().run(), undefined],
  ]
  const buttons = tools.map(([name, act, isOn], index) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = words[name]
    button.tabIndex = index === 0 ? 0 : -1
    button.addEventListener('click', act)
    if (isOn) {
      const tell = () => button.setAttribute('aria-pressed', String(isOn()))
      editor.on('transaction', tell)
      tell()
    }
    bar.append(button)
    return button
  })
  bar.addEventListener('keydown', (event) => {
    const at = buttons.indexOf(document.activeElement)
    const steps = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }
    if (at < 0 || !(event.key in steps)) return
    event.preventDefault()
    const next = buttons[(steps[event.key] + buttons.length) % buttons.length]
    for (const button of buttons) button.tabIndex = button === next ? 0 : -1
    next.focus()
  })
  return bar
}
