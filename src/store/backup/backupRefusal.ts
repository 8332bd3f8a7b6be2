/**
 * Why nothing is taken from a file or text.
 *
 * `empty`: nothing is in it. `out-of-reach`: the phone does not hand it over, as one that is only in the
 * cloud. `locked`: it wants a password. `other-packing`: packed in a way that is not read here. `quotes`:
 * something changed the quotation marks of a text. `memory`: this browser has not enough of it.
 */
export type BackupRefusal =
  | 'empty'
  | 'out-of-reach'
  | 'locked'
  | 'other-packing'
  | 'too-large'
  | 'too-many'
  | 'unpacks-too-large'
  | 'too-deep'
  | 'quotes'
  | 'memory'
  | 'not-a-backup'
  | 'unreadable';
