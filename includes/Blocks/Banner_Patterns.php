<?php
declare( strict_types=1 );

namespace Footfall\Blocks;

/**
 * Patterns with the consent blocks: a row for the footer, and a page of its own.
 */
final class Banner_Patterns {
	private const CATEGORY = 'footfall-privacy';

	/** On rest_api_init: editors ask for patterns by REST, and no shopper's page has to know them. */
	public static function register(): void {
		register_block_pattern_category( self::CATEGORY, [ 'label' => __( 'Privacy', 'footfall' ) ] );
		register_block_pattern(
			'footfall/footer-row',
			[
				'title'       => __( 'Footer row with privacy choices and cookie banner', 'footfall' ),
				'description' => __( 'The cookie banner for the whole site, and a link by which visitors change their choice.', 'footfall' ),
				'categories'  => [ 'footer', self::CATEGORY ],
				'keywords'    => [ 'cookie', 'consent', 'gdpr' ],
				'blockTypes'  => [ 'core/template-part/footer' ],
				'content'     => self::footer_row(),
			]
		);
		register_block_pattern(
			'footfall/choices-page',
			[
				'title'       => __( 'Privacy choices', 'footfall' ),
				'description' => __( 'What visitors have agreed to, with a switch for each purpose: for a page about privacy.', 'footfall' ),
				'categories'  => [ self::CATEGORY ],
				'keywords'    => [ 'cookie', 'consent', 'withdraw' ],
				'postTypes'   => [ 'page', 'wp_template' ],
				'content'     => self::choices_page(),
			]
		);
	}

	private static function footer_row(): string {
		return '<!-- wp:group {"align":"full","style":{"spacing":{"padding":{"top":"1.5rem","bottom":"1.5rem","left":"1.5rem","right":"1.5rem"}}},"layout":{"type":"flex","flexWrap":"wrap","justifyContent":"space-between"}} -->
<div class="wp-block-group alignfull" style="padding-top:1.5rem;padding-right:1.5rem;padding-bottom:1.5rem;padding-left:1.5rem"><!-- wp:site-title {"level":0} /-->

<!-- wp:footfall/consent-preferences /-->

<!-- wp:footfall/cookie-banner {"reopen":"none"} /--></div>
<!-- /wp:group -->';
	}

	private static function choices_page(): string {
		return sprintf(
			'<!-- wp:heading -->
<h2 class="wp-block-heading">%s</h2>
<!-- /wp:heading -->

<!-- wp:paragraph -->
<p>%s</p>
<!-- /wp:paragraph -->

<!-- wp:footfall/consent-preferences {"display":"panel"} /-->',
			esc_html__( 'Your privacy choices', 'footfall' ),
			esc_html__( 'Here you see what you have agreed to. You can change it as often as you like.', 'footfall' )
		);
	}
}
