import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { docxOf, JPEG, pdfOf, pngOf, zipOf } from '#src/testing/attachments.ts'
import { nameOfAttachment, readAttachment } from './attachment.ts'

const kindOf = async (bytes: Buffer) => {
  const reading = await readAttachment(bytes)
  return 'kind' in reading ? reading.kind : `not taken: ${reading.refused}`
}

describe('a file from outside', () => {
  test('is what its bytes say, whatever it is called', async () => {
    assert.equal(await kindOf(pdfOf('')), 'pdf')
    assert.equal(await kindOf(pdfOf('', '<< /Type /Page >>')), 'pdf')
    assert.equal(await kindOf(docxOf()), 'docx')
    assert.equal(await kindOf(pngOf()), 'png')
    assert.equal(await kindOf(JPEG), 'jpeg')
    assert.equal(await kindOf(Buffer.from('Hej, på svenska och عربي\n')), 'text')
    const odt = zipOf([
      { name: 'mimetype', text: 'application/vnd.oasis.opendocument.text', stored: true },
      { name: 'content.xml', text: '<office:document-content/>' },
    ])
    assert.equal(await kindOf(odt), 'odt')
    assert.equal(await kindOf(zipOf([{ name: 'a.txt', text: 'a' }])), 'not taken: unknown')
    assert.equal(await kindOf(Buffer.from('MZ\u0090\u0000\u0003')), 'not taken: unknown')
    assert.equal(await kindOf(Buffer.alloc(0)), 'not taken: damaged')
  })

  test('is not taken when it can do something', async () => {
    assert.equal(await kindOf(pdfOf('/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>')), 'not taken: script')
    assert.equal(await kindOf(pdfOf('/OpenAction << /S /J#61vaScript >>')), 'not taken: script')
    assert.equal(await kindOf(pdfOf('/AA << /O << /S /Launch /F (cmd.exe) >> >>')), 'not taken: script')
    assert.equal(await kindOf(pdfOf('', '<< /S /Jav#61Script >>')), 'not taken: script')
    assert.equal(await kindOf(pdfOf('/Names << /EmbeddedFiles 3 0 R >>')), 'not taken: hidden_file')
    assert.equal(await kindOf(pdfOf('/Encrypt 4 0 R')), 'not taken: locked')
    assert.equal(await kindOf(docxOf({ name: 'word/vbaProject.bin', text: 'x' })), 'not taken: macros')
    assert.equal(await kindOf(docxOf({ name: 'word/embeddings/oleObject1.bin', text: 'x' })), 'not taken: hidden_file')
    const template =
      '<Relationships><Relationship Type="http://x/attachedTemplate" Target="https://evil.example/t.dotm" TargetMode="External"/></Relationships>'
    assert.equal(await kindOf(docxOf({ name: 'word/_rels/settings.xml.rels', text: template })), 'not taken: script')
    assert.equal(await kindOf(docxOf({ name: 'secret.xml', text: 'x', flags: 1 })), 'not taken: locked')
    for (const text of [
      '<html><script>alert(1)</script>',
      '#!/bin/sh\nrm',
      'Hello <script src=x>',
      '<?xml version="1.0"?><svg/>',
    ])
      assert.equal(await kindOf(Buffer.from(text)), 'not taken: script', text)
  })

  test('is not taken when it is two kinds at once', async () => {
    assert.equal(await kindOf(Buffer.concat([pdfOf(''), zipOf([{ name: 'a', text: 'a' }])])), 'not taken: two_kinds')
    assert.equal(await kindOf(Buffer.concat([JPEG, zipOf([{ name: 'a', text: 'a' }])])), 'not taken: two_kinds')
    assert.equal(await kindOf(Buffer.concat([pngOf(), Buffer.from('<?php echo 1;')])), 'not taken: two_kinds')
    assert.equal(await kindOf(Buffer.concat([docxOf(), Buffer.from('more')])), 'not taken: two_kinds')
    const docx = docxOf()
    const between = Buffer.concat([docx.subarray(0, -22), Buffer.from('hidden'), docx.subarray(-22)])
    assert.equal(await kindOf(between), 'not taken: two_kinds')
    // A film behind a photograph is what telephones make.
    assert.equal(await kindOf(Buffer.concat([JPEG, Buffer.from('\u0000\u0000\u0000\u0018ftypmp42')])), 'jpeg')
  })

  test('is not taken when it unpacks to far more than it is, or lies about it', async () => {
    const zeros = Buffer.alloc(8 * 1024 * 1024)
    assert.equal(await kindOf(docxOf({ name: 'word/media/a.xml', text: zeros })), 'not taken: bomb')
    assert.match(await kindOf(docxOf({ name: 'word/media/a.xml', text: zeros, says: 10 })), /bomb|damaged/)
    assert.equal(await kindOf(docxOf({ name: 'word/a.xml', text: 'a', says: 3_000_000_000 })), 'not taken: bomb')
    assert.equal(await kindOf(pngOf(50_000, 50_000)), 'not taken: bomb')
    const packed = Buffer.alloc(70 * 1024 * 1024).toString('latin1')
    assert.equal(await kindOf(pdfOf('', packed)), 'not taken: bomb')
  })

  test('is kept under a name of one line with the ending of what it is', () => {
    assert.equal(nameOfAttachment('C:\\Users\\me\\letter.bat', 'text'), 'letter.txt')
    assert.equal(nameOfAttachment('../../etc/passwd', 'text'), 'passwd.txt')
    assert.equal(nameOfAttachment('invoice.pdf\r\nBcc: x@y.example', 'pdf'), 'invoice.pdfBcc x@y.pdf')
    assert.equal(nameOfAttachment('gpj.\u202eexe.JPG', 'jpeg'), 'gpj.exe.jpg')
    assert.equal(nameOfAttachment('', 'png'), 'file.png')
    assert.equal(nameOfAttachment('صورة العائلة.PNG', 'png'), 'صورة العائلة.png')
  })
})
