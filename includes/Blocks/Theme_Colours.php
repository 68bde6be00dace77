<?php
declare( strict_types=1 );

namespace Footfall\Blocks;

/**
 * Colours of the page that a block theme and the owner's styles name. WordPress puts them together anew
 * each time it is asked, which takes longer than the rest of the banner: they are kept in an option that
 * every request has loaded.
 */
final class Theme_Colours {
	public const OPTION = 'footfall_theme_colours';

	/** By which plugins and themes change them with each request, as they like. */
	private const FILTERS = [ 'wp_theme_json_data_theme', 'wp_theme_json_data_user' ];

	/**
	 * @return array{background?:mixed,text?:mixed} As in theme.json; [] of classic themes.
	 */
	public static function of_page(): array {
		if ( ! wp_is_block_theme() ) {
			return [];
		}
		if ( wp_is_development_mode( 'theme' ) || array_filter( self::FILTERS, 'has_filter' ) ) {
			return self::find();
		}
		$of   = self::circumstances();
		$kept = get_option( self::OPTION );
		if ( ! is_array( $kept ) || ( $kept['of'] ?? '' ) !== $of ) {
			$kept = [
				'of'      => $of,
				'colours' => self::find(),
			];
			update_option( self::OPTION, $kept, true );
		}
		return $kept['colours'];
	}

	/** When the owner has saved other styles. */
	public static function forget(): void {
		update_option( self::OPTION, [], true );
	}

	private static function find(): array {
		return array_intersect_key( (array) wp_get_global_styles( [ 'color' ] ), [ 'background' => '', 'text' => '' ] );
	}

	private static function circumstances(): string {
		$parts = [ wp_get_wp_version(), get_stylesheet(), get_template() ];
		foreach ( array_unique( [ get_stylesheet_directory(), get_template_directory() ] ) as $folder ) {
			$parts[] = (string) ( is_file( "$folder/theme.json" ) ? filemtime( "$folder/theme.json" ) : 0 );
		}
		return implode( ' ', $parts );
	}
}
