<?php
declare( strict_types=1 );

namespace Footfall\Blocks;

/**
 * Where the owner edits the cookie banner: the settings screen leads there.
 */
final class Banner_Place {
	private const TEMPLATES = [ 'wp_template', 'wp_template_part' ];

	/**
	 * @return array{editor:'site'|'widgets'|'post'|'none',has_banner:bool,title:string,url:string} Title of
	 *         what holds it; url '' where this user may not go, or where there is no place for blocks.
	 */
	public static function find(): array {
		$place = self::of_banner() ?? ( wp_is_block_theme() ? self::footer() : self::widgets( false ) );
		return $place + [ 'title' => '' ];
	}

	/** @return array<string,mixed>|null As find(); null where no saved banner is on this site's pages. */
	private static function of_banner(): ?array {
		$saved = get_option( Site_Banner::OPTION );
		$place = is_array( $saved ) ? ( $saved['place'] ?? null ) : null;
		$post  = is_int( $place ) ? get_post( $place ) : null;
		if ( ! $post ) {
			return null === $place || is_int( $place ) || wp_is_block_theme() ? null : self::widgets( true );
		}
		$is_template = in_array( $post->post_type, self::TEMPLATES, true );
		// What another theme has left behind is on no page.
		if ( $is_template && ! has_term( get_stylesheet(), 'wp_theme', $post ) ) {
			return null;
		}
		return [
			'editor'     => $is_template ? 'site' : 'post',
			'has_banner' => true,
			'title'      => html_entity_decode( wp_strip_all_tags( get_the_title( $post ) ) ),
			'url'        => (string) get_edit_post_link( $post, 'raw' ),
		];
	}

	/** @return array<string,mixed> As find(): the footer, where a banner would be at its best. */
	private static function footer(): array {
		$footer = get_block_templates( [ 'area' => 'footer' ], 'wp_template_part' )[0] ?? null;
		$path   = $footer ? '?p=' . rawurlencode( "/wp_template_part/$footer->id" ) . '&canvas=edit' : '';
		return [
			'editor'     => 'site',
			'has_banner' => false,
			'url'        => current_user_can( 'edit_theme_options' ) ? admin_url( "site-editor.php$path" ) : '',
		];
	}

	/** @return array<string,mixed> As find(). */
	private static function widgets( bool $has_banner ): array {
		$has_areas = ! empty( $GLOBALS['wp_registered_sidebars'] );
		return [
			'editor'     => $has_areas ? 'widgets' : 'none',
			'has_banner' => $has_banner,
			'url'        => $has_areas && current_user_can( 'edit_theme_options' ) ? admin_url( 'widgets.php' ) : '',
		];
	}
}
