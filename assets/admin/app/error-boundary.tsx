import { Component } from '@wordpress/element';
import type { ReactNode } from 'react';
import { __ } from '@wordpress/i18n';
import { Failure } from '../parts/failure';

interface Props {
	children: ReactNode;
}

interface State {
	error: Error | null;
}

/** An answer that nobody expected costs one screen, never an empty page. */
export class ErrorBoundary extends Component< Props, State > {
	override state: State = { error: null };

	static getDerivedStateFromError( error: Error ): State {
		return { error };
	}

	override render(): ReactNode {
		const { error } = this.state;
		return error === null ? (
			this.props.children
		) : (
			<Failure
				title={ __( 'This screen could not be shown.', 'footfall' ) }
				message={ error.message }
				onRetry={ () => this.setState( { error: null } ) }
			/>
		);
	}
}
