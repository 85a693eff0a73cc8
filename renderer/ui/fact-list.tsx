interface FactListProps {
  readonly rows: readonly (readonly [name: string, value: string])[]
  readonly className: string | undefined
}

/** Facts by name, set as the class says. */
export function FactList({ rows, className }: FactListProps) {
  return (
    <dl className={className}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
