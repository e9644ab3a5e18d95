import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import css from './table.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

export type SortDirection = 'ascending' | 'descending';

export interface TableColumn<C extends string = string> {
  id: C;
  label: ReactNode;
  /** The label is read but not shown, for a column of buttons. */
  labelHidden?: boolean;
  /** Share of the width: a CSS length. Columns without one share the rest. */
  width?: string;
  align?: 'start' | 'end';
  sortable?: boolean;
}

export interface TableProps<C extends string> {
  /** What the table holds; read, not shown. */
  caption: ReactNode;
  columns: readonly TableColumn<C>[];
  sort?: { by: C; direction: SortDirection } | undefined;
  onSort?: ((by: C) => void) | undefined;
  /** `framed` stands alone on a page, `plain` sits in a flush card. */
  look?: 'framed' | 'plain';
  /** The head stays in sight while the page scrolls. */
  stickyHead?: boolean;
  /** How many rows there are in all, where only some are drawn; -1 while nobody knows. Their `aria-rowindex` counts the head. */
  rowCount?: number | undefined;
  /** `Row`s. */
  children: ReactNode;
}

/** A real table whose rows turn into cards where it is narrow. */
export function Table<C extends string>({
  caption,
  columns,
  sort,
  onSort,
  look = 'framed',
  stickyHead = true,
  rowCount,
  children,
}: TableProps<C>): ReactElement {
  return (
    <div className={classNames(css['box'], css[look])}>
      <table
        className={css['table']}
        data-sticky={stickyHead || undefined}
        aria-rowcount={rowCount === undefined || rowCount < 0 ? rowCount : rowCount + 1}
      >
        <caption>
          <VisuallyHidden>{caption}</VisuallyHidden>
        </caption>
        <colgroup>
          {columns.map((column) => (
            <col
              key={column.id}
              style={column.width === undefined ? undefined : { width: column.width }}
            />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeadCell
                key={column.id}
                column={column}
                direction={sort?.by === column.id ? sort.direction : undefined}
                onSort={onSort}
              />
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

function HeadCell<C extends string>({
  column,
  direction,
  onSort,
}: {
  column: TableColumn<C>;
  direction: SortDirection | undefined;
  onSort: ((by: C) => void) | undefined;
}): ReactElement {
  const label =
    column.labelHidden === true ? <VisuallyHidden>{column.label}</VisuallyHidden> : column.label;
  return (
    <th
      scope="col"
      data-align={column.align}
      aria-sort={direction ?? (column.sortable === true ? 'none' : undefined)}
    >
      {column.sortable === true && onSort !== undefined ? (
        <button
          type="button"
          className={css['sort']}
          onClick={() => {
            onSort(column.id);
          }}
        >
          {label}
          <Icon name={direction === 'descending' ? 'arrow-down' : 'arrow-up'} size={12} />
        </button>
      ) : (
        label
      )}
    </th>
  );
}

/** A row; `selected` marks the one that stands open elsewhere. Spread the cursor's row props on it. */
export function Row({
  selected = false,
  className,
  ...rest
}: ComponentPropsWithRef<'tr'> & { selected?: boolean | undefined }): ReactElement {
  return (
    <tr
      {...rest}
      className={classNames(css['row'], className)}
      data-selected={selected || undefined}
    />
  );
}

export interface CellProps extends Omit<ComponentPropsWithRef<'td'>, 'align'> {
  /** The column's label as plain text, shown when the row is a card. */
  label?: string | undefined;
  quiet?: boolean;
  mono?: boolean;
  nowrap?: boolean;
  align?: 'start' | 'end';
  /** The cell that names the row: a row header, and the title of the card. */
  heads?: boolean;
}

/** A cell of a row. */
export function Cell({
  label,
  quiet = false,
  mono = false,
  nowrap = false,
  align,
  heads = false,
  className,
  ...rest
}: CellProps): ReactElement {
  const Tag = heads ? 'th' : 'td';
  return (
    <Tag
      {...rest}
      scope={heads ? 'row' : undefined}
      data-label={label}
      data-align={align}
      data-heads={heads || undefined}
      className={classNames(
        css['cell'],
        quiet && css['quiet'],
        mono && css['mono'],
        nowrap && css['nowrap'],
        className,
      )}
    />
  );
}
