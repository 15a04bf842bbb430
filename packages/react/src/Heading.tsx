import { type ComponentPropsWithoutRef, type ForwardRefExoticComponent, forwardRef, type RefAttributes } from 'react';
import { useRoot } from './ComponentRoot.tsx';

interface HeadingProps extends ComponentPropsWithoutRef<'h2'> {
  readonly below?: boolean;
}

/** A heading of the component's level, or with `below` one level lower. */
export const Heading: ForwardRefExoticComponent<HeadingProps & RefAttributes<HTMLHeadingElement>> =
  /* @__PURE__ */ forwardRef<HTMLHeadingElement, HeadingProps>(function Heading({ below = false, ...rest }, ref) {
    const { headingLevel } = useRoot();
    const level = Math.min(6, Math.max(1, headingLevel + (below ? 1 : 0)));
    const Tag = `h${level}` as 'h2';
    return <Tag {...rest} ref={ref} />;
  });
