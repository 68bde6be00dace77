import { useId } from '@wordpress/element';
import type { ReactNode } from 'react';

interface Props {
	title: string;
	className?: string;
	/** Stands beside the title. */
	actions?: ReactNode;
	children: ReactNode;
}

export function Card( { title, className = '', actions, children }: Props ) {
	const id = useId();
	return (
		<section
			className={ `footfall-card ${ className }` }
			aria-labelledby={ id }
		>
			<header className="footfall-card-head">
				<h3 id={ id } className="footfall-card-title">
					{ title }
				</h3>
				{ actions }
			</header>
			{ children }
		</section>
	);
}
