import { entries } from '../../test/rfc6962-tree.js'
import { emptyRoot, leafHash, nodeHash } from './hashes.js'

// The vectors are those of the Certificate Transparency and transparency-dev test suites.
describe('hashes of the tree', () => {
  it('hashes the empty tree as SHA-256 of nothing', () => {
    expect(emptyRoot.toString('hex')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  })

  it('hashes leaves with the prefix 0x00', () => {
    expect(leafHash(entries[0]!).toString('hex')).toBe(
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    )
    expect(leafHash(Buffer.from('L123456')).toString('hex')).toBe(
      '395aa064aa4c29f7010acfe3f25db9485bbd4b91897b6ad7ad547639252b4d56',
    )
  })

  it('hashes nodes with the prefix 0x01', () => {
    expect(nodeHash(leafHash(entries[0]!), leafHash(entries[1]!)).toString('hex')).toBe(
      'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    )
  })

  it('does not take a node for a leaf with the same bytes', () => {
    const [left, right] = [leafHash(entries[0]!), leafHash(entries[1]!)]
    expect(leafHash(Buffer.concat([left, right]))).not.toEqual(nodeHash(left, right))
  })

  it('takes a plain Uint8Array as well as a Buffer', () => {
    expect(leafHash(Uint8Array.of(0x20, 0x21))).toEqual(leafHash(entries[3]!))
  })
})
