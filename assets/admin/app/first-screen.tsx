import { Button, Dashicon, Notice } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { Confirmation } from '../../data/status';

interface Props {
	hasWooCommerce: boolean;
	canManage: boolean;
	confirmation: Confirmation;
	settingsHref: string;
	onConfirm: () => void;
	onSettings: () => void;
}

interface Sentence {
	icon: 'visibility' | 'database' | 'shield';
	text: string;
}

function sentences( hasWooCommerce: boolean ): Sentence[] {
	return [
		{
			icon: 'visibility',
			text: hasWooCommerce
				? __(
						'Footfall records visits, the products that were seen, carts and orders.',
						'footfall'
					)
				: __(
						'Footfall records visits and the pages that were seen.',
						'footfall'
					),
		},
		{
			icon: 'database',
			text: __(
				'It all stays in this site’s own database, and nothing is sent to anyone.',
				'footfall'
			),
		},
		{
			icon: 'shield',
			text: hasWooCommerce
				? __(
						'Visitors who refuse are not recorded; their orders are still counted, because WooCommerce has them anyway.',
						'footfall'
					)
				: __( 'Visitors who refuse are not recorded.', 'footfall' ),
		},
	];
}

/** Nothing is recorded before somebody has read this and said yes. */
export function FirstScreen( props: Props ) {
	const { hasWooCommerce, canManage, confirmation } = props;
	return (
		<section className="footfall-card footfall-first">
			<h2 className="footfall-first-title">
				{ __( 'See what your visitors do', 'footfall' ) }
			</h2>
			<ul className="footfall-first-list">
				{ sentences( hasWooCommerce ).map( ( { icon, text } ) => (
					<li key={ icon }>
						<Dashicon icon={ icon } aria-hidden="true" />
						{ text }
					</li>
				) ) }
			</ul>
			{ canManage ? (
				<StartButtons { ...props } />
			) : (
				<p className="footfall-first-wait">
					{ __(
						'Recording has not been started yet. The owner of the site must start it.',
						'footfall'
					) }
				</p>
			) }
			{ confirmation.status === 'failed' && (
				<Notice status="error" isDismissible={ false }>
					{ confirmation.message }
				</Notice>
			) }
		</section>
	);
}

function StartButtons( {
	confirmation,
	settingsHref,
	onConfirm,
	onSettings,
}: Props ) {
	const isSending = confirmation.status === 'sending';
	return (
		<div className="footfall-first-actions">
			<Button
				variant="primary"
				__next40pxDefaultSize
				isBusy={ isSending }
				disabled={ isSending }
				accessibleWhenDisabled
				onClick={ onConfirm }
			>
				{ __( 'Start recording', 'footfall' ) }
			</Button>
			<Button
				variant="link"
				href={ settingsHref }
				onClick={ ( event: { preventDefault: () => void } ) => {
					event.preventDefault();
					onSettings();
				} }
			>
				{ __( 'Look at the settings first', 'footfall' ) }
			</Button>
		</div>
	);
}
