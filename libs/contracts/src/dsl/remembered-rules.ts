import { getMetadataStorage } from 'class-validator'

type Storage = ReturnType<typeof getMetadataStorage>
type Rules = ReturnType<Storage['getTargetValidationMetadatas']>
type RulesByField = ReturnType<Storage['groupByPropertyName']>

/**
 * At each object it validates, class-validator walks through the decorators of every class there is, which with as many
 * contracts as ours is a tenth of what a request costs. What a class demands is settled when its module has loaded: it is
 * found once and remembered. Still so in class-validator 0.15.1.
 */
export function rememberRules(): void {
  const storage = getMetadataStorage()
  const find = storage.getTargetValidationMetadatas.bind(storage)
  const group = storage.groupByPropertyName.bind(storage)
  const rules = new Map<unknown, Rules>()
  const grouped = new WeakMap<Rules, RulesByField>()

  storage.getTargetValidationMetadatas = (target, schema, always, strictGroups, groups) => {
    // Schemas and groups are not used here; whoever uses them is not to be given what was remembered without.
    if (schema || groups?.length) return find(target, schema, always, strictGroups, groups)
    return remembered(rules, target, () => find(target, schema, always, strictGroups, groups))
  }
  storage.groupByPropertyName = (metadata) => remembered(grouped, metadata, () => group(metadata))
}

function remembered<Key, Value>(
  known: { get(key: Key): Value | undefined; set(key: Key, value: Value): unknown },
  key: Key,
  find: () => Value,
): Value {
  const value = known.get(key) ?? find()
  known.set(key, value)
  return value
}
