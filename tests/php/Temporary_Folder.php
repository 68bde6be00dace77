<?php
declare( strict_types=1 );

namespace Footfall\Tests;

/**
 * A folder for one test, removed after it.
 */
trait Temporary_Folder {
	private string $folder;

	protected function setUp(): void {
		$this->folder = sys_get_temp_dir() . '/footfall-' . bin2hex( random_bytes( 6 ) );
		mkdir( $this->folder );
	}

	protected function tearDown(): void {
		array_map( 'unlink', (array) glob( $this->folder . '/*' ) );
		rmdir( $this->folder );
	}

	/**
	 * @return array<int,array<string,mixed>> The lines of the buffer.
	 */
	private function buffered(): array {
		$file = $this->folder . '/buffer.php';
		return is_file( $file )
			? array_map( static fn( $line ) => json_decode( $line, true ), array_slice( file( $file, FILE_IGNORE_NEW_LINES ), 1 ) )
			: [];
	}
}
