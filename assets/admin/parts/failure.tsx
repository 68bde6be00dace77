import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

interface Props {
	title: string;
	message: string;
	onRetry: () => void;
}

export function Failure( { title, message, onRetry }: Props ) {
	return (
		<div className="footfall-card footfall-message" role="alert">
			<p className="footfall-message-title">{ title }</p>
			<p>{ message }</p>
			<Button
				variant="secondary"
				__next40pxDefaultSize
				onClick={ onRetry }
			>
				{ __( 'Try again', 'footfall' ) }
			</Button>
		</div>
	);
}
