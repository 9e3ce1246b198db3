/** A form in parts as a browser sends it, as bytes. */
export function formInParts(fields: readonly (readonly [string, string])[], boundary = 'xYz'): Buffer {
  const parts = fields.map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  return Buffer.from(`${parts.join('')}--${boundary}--\r\n`)
}

export const IN_PARTS = 'multipart/form-data; boundary=xYz'
