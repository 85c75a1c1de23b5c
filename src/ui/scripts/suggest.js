// Suggests entries below a search field while a reader writes: a combobox as in the ARIA Authoring Practices Guide.
// Nothing of the page depends on it, and nothing in the page is touched before somebody writes.
const WAIT = 150

for (const input of document.querySelectorAll('input[data-suggest]')) {
  input.addEventListener('input', () => open(input), { once: true })
}

function open(input) {
  const { suggest, label } = input.dataset
  const list = document.createElement('ul')
  const status = document.createElement('span')
  let options = []
  let active = -1
  let timer
  let asking

  list.id = `${input.id}-list`
  list.className = 'suggestions'
  list.hidden = true
  status.className = 'visually-hidden'
  for (const [element, attributes] of [
    [list, { role: 'listbox', 'aria-label': label }],
    [status, { role: 'status' }],
    [
      input,
      {
        role: 'combobox',
        autocomplete: 'off',
        'aria-autocomplete': 'list',
        'aria-controls': list.id,
        'aria-expanded': 'false',
      },
    ],
  ]) {
    for (const name in attributes) element.setAttribute(name, attributes[name])
  }
  input.after(list, status)

  const show = (isOpen) => {
    list.hidden = !isOpen
    input.setAttribute('aria-expanded', isOpen)
    if (!isOpen) mark(-1)
  }
  const mark = (index) => {
    options[active]?.setAttribute('aria-selected', 'false')
    active = index
    const option = options[active]
    if (!option) return input.removeAttribute('aria-activedescendant')
    option.setAttribute('aria-selected', 'true')
    option.scrollIntoView({ block: 'nearest' })
    input.setAttribute('aria-activedescendant', option.id)
  }
  const fill = ({ items, said }) => {
    mark(-1)
    options = items.map(({ title, kind, href, lang, dir }, index) => {
      const option = document.createElement('li')
      const name = document.createElement('b')
      const note = document.createElement('span')
      name.textContent = title
      note.textContent = kind
      if (lang) Object.assign(name, { lang, dir })
      option.id = `${list.id}-${index}`
      option.setAttribute('role', 'option')
      option.setAttribute('aria-selected', 'false')
      // Before the field loses the focus, which closes the list.
      option.addEventListener('pointerdown', (event) => event.preventDefault())
      option.addEventListener('click', () => location.assign(href))
      option.dataset.href = href
      option.append(name, ' ', note)
      return option
    })
    list.replaceChildren(...options)
    status.textContent = said
    show(options.length > 0 && document.activeElement === input)
  }
  const ask = async () => {
    asking?.abort()
    asking = new AbortController()
    const text = input.value.trim()
    if (text.length < 2) return fill({ items: [], said: '' })
    try {
      const answer = await fetch(`${suggest}?q=${encodeURIComponent(text)}`, { signal: asking.signal })
      if (answer.ok) fill(await answer.json())
    } catch {
      // Gone on writing, or no network: the button still works.
    }
  }
  const onInput = () => {
    clearTimeout(timer)
    timer = setTimeout(ask, WAIT)
  }

  input.addEventListener('input', onInput)
  input.addEventListener('blur', () => show(false))
  input.addEventListener('keydown', (event) => {
    const { key } = event
    const isOpen = !list.hidden
    if ((key === 'ArrowDown' || key === 'ArrowUp') && options.length > 0) {
      const step = key === 'ArrowDown' ? 1 : -1
      show(true)
      // Beyond either end the field itself comes next, as it was written.
      const next = active + step
      mark(next < -1 ? options.length - 1 : next === options.length ? -1 : next)
    } else if (key === 'Enter' && isOpen && active >= 0) location.assign(options[active].dataset.href)
    else if (key === 'Escape' && isOpen) show(false)
    else return
    event.preventDefault()
  })
  onInput()
}
