/** A file in the published form: 27 columns, every one quoted. @param mark differs where the names have to differ */
export function generatedFile(rows: number, mark = ''): string {
  return Array.from({ length: rows }, (_, n) => {
    const code = `Z${n.toString(36).toUpperCase().padStart(4, '0')}`
    const name = `GENERATED ${code}${mark} NHS TRUST`
    const start = [code, name, 'Y56', 'QXX', 'TRUST HEADQUARTERS', `${n} HIGH STREET`, '', 'TESTBURY', '']
    const rest = ['AB1 2CD', '20010401', ...Array<string>(9).fill(''), '0', '', 'H', '', '', '', '']
    return [...start, ...rest].map((field) => `"${field}"`).join(',')
  }).join('\r\n')
}
