<?php
declare( strict_types=1 );

namespace Footfall\Storage;

/**
 * A statement of a transaction that the server is still at while PHP goes on, so that both work at
 * once. Whoever uses the connection next waits for its end first, and hears there when it failed.
 */
final class Pending_Statement {
	private static ?\mysqli $connection = null;

	/** Not with the old client library, and never outside a transaction: nobody would hear of a failure. */
	public static function is_possible(): bool {
		return defined( 'MYSQLI_ASYNC' );
	}

	/** @throws Storage_Exception When it cannot be sent, or the one before it failed. */
	public static function send( \mysqli $connection, string $sql ): void {
		self::finish();
		if ( ! $connection->query( $sql, MYSQLI_ASYNC ) ) {
			throw new Storage_Exception( $connection->error, $connection->errno );
		}
		self::$connection = $connection;
	}

	/** @throws Storage_Exception When it failed. */
	public static function finish(): void {
		$connection       = self::$connection;
		self::$connection = null;
		if ( $connection && ! $connection->reap_async_query() ) {
			throw new Storage_Exception( $connection->error, $connection->errno );
		}
	}
}
