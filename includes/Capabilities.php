<?php
declare( strict_types=1 );

namespace Footfall;

/**
 * Who may read the reports and who may change the settings.
 */
final class Capabilities {
	public static function read(): string {
		return Plugin::has_woocommerce() ? 'view_woocommerce_reports' : 'manage_options';
	}

	public static function manage(): string {
		return Plugin::has_woocommerce() ? 'manage_woocommerce' : 'manage_options';
	}

	public static function can_read(): bool {
		return current_user_can( self::read() );
	}

	public static function can_manage(): bool {
		return current_user_can( self::manage() );
	}
}
