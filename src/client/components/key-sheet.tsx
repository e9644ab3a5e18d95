import type { ReactElement } from 'react';
import { useT } from '../i18n/locale.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Kbd } from '../ui/kbd.tsx';
import css from './key-sheet.module.css';
import { KEY_GROUPS, KEYS } from './keys.ts';
import type { KeyId } from './keys.ts';
import { letSingleKeysAct, useSingleKeys } from './single-keys.ts';

/** All keys, made from the one table, and the switch for those that act alone. `ids` limits it to keys that do something in this build. */
export function KeySheet({
  open,
  onClose,
  ids,
}: {
  open: boolean;
  onClose: () => void;
  ids?: readonly KeyId[];
}): ReactElement {
  const t = useT();
  const singleKeys = useSingleKeys();
  // The table's own keys, in its order.
  const all = ids ?? (Object.keys(KEYS) as KeyId[]);
  const groups = KEY_GROUPS.map((group) => ({
    group,
    keys: all.filter((id) => KEYS[id].group === group),
  })).filter(({ keys }) => keys.length > 0);
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('keys.title')}
      closeLabel={t('shell.dialog.close')}
      size="wide"
      lightDismiss
    >
      <div className={css['groups']}>
        {groups.map(({ group, keys }) => (
          <section key={group} className={css['group']}>
            <h3>{t(`keys.group.${group}`)}</h3>
            <dl>
              {keys.map((id) => (
                <div key={id} className={css['line']}>
                  <dt>{t(`keys.${id}`)}</dt>
                  <dd>
                    <Kbd keys={KEYS[id].caps} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <Checkbox
        label={t('keys.single-keys')}
        hint={t('keys.note')}
        checked={singleKeys}
        onChange={(event) => {
          letSingleKeysAct(event.target.checked);
        }}
      />
    </Dialog>
  );
}
