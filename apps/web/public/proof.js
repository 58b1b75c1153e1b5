/*
 * Checks in the browser, with nothing of the server but what is on the page, that an entry stands in the signed log:
 * RFC 9162 (2.1.1 hashes, 2.1.3.2 inclusion), C2SP tlog-checkpoint and signed-note.
 */
export const bytesOf = (base64) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
export const base64Of = (bytes) => btoa(String.fromCharCode(...bytes))

const text = (words) => new TextEncoder().encode(words)

async function sha256(...parts) {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return new Uint8Array(await crypto.subtle.digest('SHA-256', all))
}

export const leafHash = (leaf) => sha256(Uint8Array.of(0), text(leaf))
const nodeHash = (left, right) => sha256(Uint8Array.of(1), left, right)

/** The root that a leaf and its proof lead to; null if the proof has the wrong length for its place. */
export async function rootFrom(leaf, index, size, hashes) {
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) return null
  let hash = await leafHash(leaf)
  let [place, last] = [index, size - 1]
  for (const sibling of hashes) {
    if (last === 0) return null
    if (place % 2 === 1 || place === last) {
      hash = await nodeHash(sibling, hash)
      while (place % 2 === 0 && place !== 0) [place, last] = [Math.floor(place / 2), Math.floor(last / 2)]
    } else hash = await nodeHash(hash, sibling)
    ;[place, last] = [Math.floor(place / 2), Math.floor(last / 2)]
  }
  return last === 0 ? base64Of(hash) : null
}

/** Whether a note is signed with the key; null where the browser cannot check Ed25519. */
export async function isSigned(note, verifierKey) {
  const [name, , encoded] = splitKey(verifierKey)
  const end = note.lastIndexOf('\n\n')
  const message = note.slice(0, end + 1)
  const line = note
    .slice(end + 2)
    .split('\n')
    .find((one) => one.startsWith(`— ${name} `))
  if (end < 0 || !line) return false
  const signature = bytesOf(line.slice(`— ${name} `.length)).slice(4)
  const known = await crypto.subtle
    .importKey('raw', bytesOf(encoded).slice(1), 'Ed25519', false, ['verify'])
    .catch(() => null)
  return known && crypto.subtle.verify('Ed25519', known, signature, text(message))
}

/** Name, id and key of a verifier key; the key itself may contain a plus. */
function splitKey(key) {
  const [name, id, ...rest] = key.split('+')
  return [name, id, rest.join('+')]
}

const counted = (digits) => Number(digits).toLocaleString('en-GB')

/** The verdict in words. */
export async function checkProof({ leaf, index, size, root, hashes, checkpoint, key }) {
  const [, signedSize, signedRoot] = checkpoint.split('\n')
  if (signedSize !== size || signedRoot !== root)
    return { proven: false, words: 'The proof does not belong to this checkpoint.' }
  const led = await rootFrom(
    leaf,
    Number(index),
    Number(size),
    hashes.split(' ').filter(Boolean).map(bytesOf),
  )
  if (led !== root)
    return {
      proven: false,
      words: 'The proof does not lead to the signed root: this entry is not in the log as it is shown here.',
    }
  const signed = await isSigned(checkpoint, key)
  if (signed === false)
    return { proven: false, words: 'The checkpoint does not carry a valid signature of this key.' }
  const unchecked = ' This browser cannot check the signature itself: the verifier can.'
  return {
    proven: true,
    words: `This entry stands at place ${counted(index)} of the log of ${counted(size)} entries, exactly as it is shown here, and the log is signed.${signed ? '' : unchecked}`,
  }
}

function show(result, { proven, words }) {
  const strong = document.createElement('strong')
  strong.className = `nhsuk-tag nhsuk-tag--${proven ? 'green' : 'red'}`
  strong.textContent = proven ? 'Proven' : 'Not proven'
  const sentence = document.createElement('p')
  sentence.textContent = words
  result.replaceChildren(strong, sentence)
}

const place = globalThis.document?.getElementById('proof')
if (place) {
  const button = place.querySelector('button')
  const result = place.querySelector('[data-result]')
  button.parentElement.hidden = false
  button.addEventListener('click', async () => {
    const words = 'This browser checks proofs only over a secure connection (https).'
    show(
      result,
      globalThis.crypto?.subtle ? await checkProof({ ...place.dataset }) : { proven: false, words },
    )
  })
}
